using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using CertLint.Rules;

namespace CertLint.Engine.Tests;

/// <summary>
/// The engine has no memory: what one call leaves behind could change what another one says. The analyzers of the build
/// (BannedSymbols.txt, CA1304 to CA1311) see to clock, I/O, culture and regular expressions.
/// </summary>
public class PurityTests
{
    private const BindingFlags AllStatics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_static_field_is_ever_set_again()
    {
        Assert.NotEmpty(StaticFields());
        Assert.Empty(StaticFields().Where(field => !field.IsInitOnly && !field.IsLiteral).Select(Name));
    }

    [Fact]
    public void No_static_field_that_others_can_reach_can_be_filled() =>
        Assert.Empty(StaticFields().Where(field => !field.IsPrivate && IsMutable(field.FieldType)).Select(Name));

    [Fact]
    public void No_static_property_that_others_can_reach_can_be_set_or_filled() => Assert.Empty(Types()
        .SelectMany(type => type.GetProperties(AllStatics))
        .Where(property => property.SetMethod is not null
            || (property.GetMethod is { IsPrivate: false } && IsMutable(property.PropertyType)))
        .Select(property => property.DeclaringType + "." + property.Name));

    // Memoization looks harmless, and is state that grows with what has been seen.
    [Fact]
    public void Nothing_static_is_made_to_be_filled_while_running() => Assert.Empty(StaticFields()
        .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() is var type
            && (type == typeof(ConcurrentDictionary<,>) || type == typeof(ConcurrentBag<>) || type == typeof(ConcurrentQueue<>)
                || type == typeof(ConditionalWeakTable<,>) || type == typeof(ThreadLocal<>) || type == typeof(AsyncLocal<>)))
        .Select(Name));

    [Fact]
    public void Regular_expressions_are_not_even_referenced() => Assert.DoesNotContain(
        typeof(Linter).Assembly.GetReferencedAssemblies(), name => name.Name == "System.Text.RegularExpressions");

    private static IEnumerable<Type> Types() =>
        typeof(Linter).Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), false) && !type.IsEnum);

    // The compiler's own fields hold constant data, and delegates that it makes once.
    private static IEnumerable<FieldInfo> StaticFields() => Types()
        .Where(type => !type.Name.StartsWith('<'))
        .SelectMany(type => type.GetFields(AllStatics))
        .Where(field => !IsCompilers(field));

    private static bool IsCompilers(FieldInfo field) => field.Name.StartsWith('<') && !field.Name.EndsWith(">k__BackingField", StringComparison.Ordinal);

    private static bool IsMutable(Type type) => type.IsArray
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var generic
            && (generic == typeof(List<>) || generic == typeof(Dictionary<,>) || generic == typeof(HashSet<>)
                || generic == typeof(IList<>) || generic == typeof(IDictionary<,>) || generic == typeof(ISet<>)
                || generic == typeof(ICollection<>)));

    private static string Name(FieldInfo field) => field.DeclaringType + "." + field.Name;
}
