using CertLint.Findings;
using CertLint.Readers.Json;

namespace CertLint.Readers.Cfssl;

/// <summary>The members of an object as Go's encoding/json sees them.</summary>
internal static class CfsslMembers
{
    /// <summary>Those that are not lost to a later one of the same name, in whatever case; the lost ones are told.</summary>
    public static IReadOnlyList<JsonMember> ThatCount(JsonValue value, List<Problem> problems)
    {
        var members = value.Members;
        if (members.Count < 2)
            return members;
        var last = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < members.Count; i++)
            last[members[i].Key.Text.Text] = i;
        if (last.Count == members.Count)
            return members;
        var kept = new List<JsonMember>();
        for (var i = 0; i < members.Count; i++)
        {
            if (last[members[i].Key.Text.Text] == i)
                kept.Add(members[i]);
            else if (!IsComment(members[i].Key.Text.Text))
                problems.Add(CfsslProblems.Repeated(members[i].Key.Text));
        }

        return kept;
    }

    /// <summary>True for the keys by which people write comments into JSON.</summary>
    public static bool IsComment(string key) =>
        key.Length == 0 || key[0] is '_' or '#' or '/' or '$' || key.IndexOf("comment", 0, StringComparison.OrdinalIgnoreCase) >= 0;
}
