using System.Reflection;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Runner.Tests;

/// <summary>Makes an object of a type with no property left at its default.</summary>
internal static class Sample
{
    public static object Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(1)!;
        if (type == typeof(string))
            return "text";
        if (type == typeof(bool))
            return true;
        if (type == typeof(int) || type == typeof(long))
            return Convert.ChangeType(7, type, null);
        if (type == typeof(DateTime))
            return new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc);
        if (type == typeof(DateTimeOffset))
            return new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);
        if (type == typeof(MappedText))
            return MappedText.Verbatim("value", 5);
        if (type == typeof(DeferredText))
            return DeferredText.Of("text")!;
        if (type == typeof(AttributeType))
            return AttributeType.State;
        if (type == typeof(TimeSpan))
            return TimeSpan.FromDays(3);
        if (type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Placed<>) && type.GetGenericArguments() is [var element])
            return ListOf(element);
        return Record(type);
    }

    private static Array ListOf(Type element)
    {
        var list = Array.CreateInstance(element, 1);
        list.SetValue(Of(element), 0);
        return list;
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length).First();
        var made = constructor.Invoke(constructor.GetParameters().Select(parameter => Of(parameter.ParameterType)).ToArray());
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            // Each kind of target has an origin of its own, and no cache keeps what others have to do with it.
            if (property.PropertyType == typeof(Origin) || property.Name == nameof(CertificateTarget.Relations))
                continue;
            // A bool that defaults to true has to become false to be seen.
            var value = Of(property.PropertyType);
            property.SetValue(made, Equals(value, property.GetValue(made)) && value is bool flag ? !flag : value);
        }

        return made;
    }
}
