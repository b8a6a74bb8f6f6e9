using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.Analyzers.Commands;

/// <summary>Tells by a method's text whether it starts one program with the arguments that a parameter holds.</summary>
internal sealed class RunnerBody
{
    private readonly List<ExpressionSyntax> programs = [];
    private readonly List<ExpressionSyntax> arguments = [];
    private readonly HashSet<string> assigned = new(StringComparer.Ordinal);

    /// <summary>How the method runs a program; null where it does not, or where it is not certain which.</summary>
    public static Runner? Read(IMethodSymbol method, SyntaxNode declaration)
    {
        var body = new RunnerBody();
        foreach (var node in declaration.DescendantNodes())
            body.Look(node);
        if (body is not { programs: [var program], arguments: [var written] } || RunnerArguments.Read(written, method, declaration) is not { } runner
            || body.assigned.Contains(runner.Arguments.Name))
        {
            return null;
        }

        if (program is LiteralExpressionSyntax { Token.Value: string path })
            return runner with { ProgramText = path };
        return RunnerArguments.ParameterOf(program, method) is { } parameter
            ? body.assigned.Contains(parameter.Name) ? null : runner with { Program = parameter }
            : runner with { ProgramText = program.ToString(), IsProgramKnown = false };
    }

    private void Look(SyntaxNode node)
    {
        switch (node)
        {
            case BaseObjectCreationExpressionSyntax { ArgumentList: { } list } creation when TypeOf(creation) == "ProcessStartInfo":
                Add(list.Arguments);
                break;
            case InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Start", Expression: var type },
                ArgumentList.Arguments: { Count: > 1 } list,
            } when NameOf(type) == "Process":
                Add(list);
                break;
            case AssignmentExpressionSyntax { Left: var left, Right: var right }:
                Assign(NameOf(left), right);
                break;
            case InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: var list },
            } when NameOf(list) == "ArgumentList":
                arguments.Add(node.FirstAncestorOrSelf<ForEachStatementSyntax>()?.Expression ?? (ExpressionSyntax)node);
                break;
        }
    }

    private void Add(SeparatedSyntaxList<ArgumentSyntax> list)
    {
        if (list.Count > 0)
            programs.Add(list[0].Expression);
        if (list.Count > 1)
            arguments.Add(list[1].Expression);
    }

    private void Assign(string name, ExpressionSyntax value)
    {
        if (name == "FileName")
            programs.Add(value);
        else if (name == "Arguments")
            arguments.Add(value);
        else
            assigned.Add(name);
    }

    private static string TypeOf(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => NameOf(type),
        { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } } => NameOf(type),
        _ => "",
    };

    private static string NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => "",
    };
}
