namespace CertLint.Readers.Text.Commands.Shells;

/// <summary>The first line of a script that names the program to run it: <c>#!/bin/sh</c>, <c>#!/usr/bin/env bash</c>.</summary>
public static class Shebang
{
    private const int LongestLine = 250;

    /// <summary>True where a text starts with such a line.</summary>
    public static bool StandsIn(string text) => text.StartsWith("#!", StringComparison.Ordinal);

    /// <summary>The shell that it names; null where there is none, or it names another program.</summary>
    public static ShellKind? ShellOf(string text)
    {
        if (!StandsIn(text))
            return null;
        var end = text.IndexOfAny(['\r', '\n']);
        var line = text.Substring(2, Math.Max(0, Math.Min(end < 0 ? text.Length : end, LongestLine) - 2));
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var program = words.FirstOrDefault(word => !IsPartOfEnv(word));
        return program is null ? null : NestedScripts.ShellOf(program);
    }

    // env, its options and assignments.
    private static bool IsPartOfEnv(string word) =>
        word.EndsWith("/env", StringComparison.Ordinal) || word[0] == '-' || word.IndexOf('=') > 0;
}
