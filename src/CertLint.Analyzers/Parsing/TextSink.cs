using System.Collections.Immutable;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Building5000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Parsing;

/// <summary>A constructor or method that parses a name's text.</summary>
/// <param name="Api">The type whose parser reads the text, as a message names it.</param>
/// <param name="Text">The parameter that takes the text.</param>
/// <param name="Remedy">How a value is put into such a name so that it stays one value.</param>
/// <param name="ReaderOf">What it makes of a text when called with these arguments.</param>
internal sealed record TextSink(
    string Api, IParameterSymbol Text, InsertionRemedy Remedy, Func<ImmutableArray<IArgumentOperation>, Func<MappedText, NameParse>> ReaderOf);
