namespace CertLint.Rules.Certificates3000.Requests;

/// <summary>What a request and its config say of one thing.</summary>
/// <param name="What">The thing, e.g. <c>CN</c>.</param>
/// <param name="InRequest">As words of a sentence, e.g. <c>CN 'a.contoso.com'</c>, <c>no O</c>.</param>
/// <param name="InConfig">Likewise.</param>
internal sealed record RequestDifference(string What, string InRequest, string InConfig);
