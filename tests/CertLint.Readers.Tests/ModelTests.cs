using System.Collections;
using System.Reflection;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests;

/// <summary>What a cache has to write down: plain values and the model's own types, whatever library read them.</summary>
public class ModelTests
{
    [Fact]
    public void A_model_holds_neither_objects_of_a_library_nor_octets()
    {
        var model = Document.Read(
            Samples.CertificatePem + "\n" + Samples.RequestPem + "\n" + Samples.Rsa.ExportPkcs8PrivateKeyPem() + "\n-----BEGIN CERTIFICATE-----\n");
        Assert.Equal(3, model.Targets.Count);
        Assert.Single(model.Problems);

        var types = new HashSet<Type>();
        Collect(model, types, new HashSet<object>(ReferenceEqualityComparer.Instance));

        Assert.Contains(typeof(MappedText), types);
        Assert.All(types, type => Assert.True(
            type.Assembly == typeof(DocumentModel).Assembly || type.Assembly == typeof(object).Assembly, type.FullName));
        Assert.DoesNotContain(typeof(byte[]), types);
        Assert.DoesNotContain(types, type => typeof(Delegate).IsAssignableFrom(type));
    }

    private static void Collect(object? value, HashSet<Type> types, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value))
            return;
        var type = value.GetType();
        types.Add(type);
        // What a digest is made of is let go when it is asked for, as a cache does.
        if (value is DeferredText deferred)
            _ = deferred.Value;
        if (type.IsPrimitive || type.IsEnum || value is string)
            return;
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Collect(item, types, seen);
        }

        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            if (declaring.Assembly != typeof(DocumentModel).Assembly)
                continue;
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Collect(field.GetValue(value), types, seen);
        }
    }
}
