using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Commands;

/// <summary>Whose syntax a subject in a command has.</summary>
public enum SubjectSyntax
{
    /// <summary><c>openssl … -subj</c>.</summary>
    OpenSsl,

    /// <summary><c>keytool -dname</c>.</summary>
    Keytool,

    /// <summary>Windows' CertStrToName, as New-SelfSignedCertificate and makecert have it.</summary>
    Windows,
}

/// <summary>A subject in a command of which a part is not known, so that one may ask what else it could become.</summary>
/// <param name="Text">The subject as the tool gets it.</param>
/// <param name="Word">The word in which it stands.</param>
/// <param name="Syntax">Whose syntax it has.</param>
/// <param name="Read">What the tool makes of a text in its place.</param>
public sealed record CommandSubject(MappedText Text, SourceSpan Word, SubjectSyntax Syntax, Func<MappedText, NameParse> Read);
