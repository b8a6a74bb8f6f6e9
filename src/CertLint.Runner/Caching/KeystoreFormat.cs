using CertLint.Model;

namespace CertLint.Runner.Caching;

/// <summary>How keystores stand in the cache.</summary>
internal static class KeystoreFormat
{
    public static void Write(ByteWriter writer, KeystoreTarget keystore)
    {
        writer.Int((int)keystore.Type);
        writer.Boolean(keystore.IsRequested);
        writer.OptionalString(keystore.FileName);
        writer.Boolean(keystore.Entries is not null);
        if (keystore.Entries is not null)
            writer.List(keystore.Entries, Write);
        writer.Boolean(keystore.OpensWithWellKnownPassword);
        writer.Int((int)keystore.Usage);
    }

    public static KeystoreTarget Read(ByteReader reader, KeystoreTarget keystore) => keystore with
    {
        Type = (KeystoreType)reader.Int(),
        IsRequested = reader.Boolean(),
        FileName = reader.OptionalString(),
        Entries = reader.Boolean() ? reader.List(ReadEntry) : null,
        OpensWithWellKnownPassword = reader.Boolean(),
        Usage = (Usage)reader.Int(),
    };

    public static void Write(ByteWriter writer, KeystoreCommand command)
    {
        NameFormat.Write(writer, command.Place);
        writer.Int((int)command.Action);
        writer.OptionalString(command.Keystore);
        writer.OptionalString(command.KeystoreName);
        writer.OptionalString(command.Alias);
        writer.OptionalString(command.RequestFile);
        writer.Boolean(command.Says is not null);
        if (command.Says is not null)
            TargetFormat.Write(writer, command.Says);
    }

    public static KeystoreCommand ReadCommand(ByteReader reader) => new(NameFormat.ReadSpan(reader), (KeystoreAction)reader.Int())
    {
        Keystore = reader.OptionalString(),
        KeystoreName = reader.OptionalString(),
        Alias = reader.OptionalString(),
        RequestFile = reader.OptionalString(),
        Says = reader.Boolean() ? TargetFormat.Read(reader) as ConfigTarget ?? throw new InvalidDataException() : null,
    };

    private static void Write(ByteWriter writer, KeystoreEntry entry)
    {
        writer.String(entry.Alias);
        writer.Int((int)entry.Kind);
        writer.Int(entry.CertificateCount ?? -1);
        writer.OptionalTime(entry.Created);
        writer.List(entry.Chain, (to, fingerprint) => to.String(fingerprint));
        writer.OptionalString(entry.PublicKeyDigest);
        writer.Boolean(entry.IsSelfIssued);
        writer.Boolean(entry.HasOtherPassword);
        writer.OptionalString(entry.OtherKeyDigest);
    }

    private static KeystoreEntry ReadEntry(ByteReader reader)
    {
        var alias = reader.String();
        var kind = (KeystoreEntryKind)reader.Int();
        var count = reader.Int();
        return new KeystoreEntry(alias, kind, count < 0 ? null : count, reader.OptionalTime())
        {
            Chain = reader.List(from => from.String()),
            PublicKeyDigest = reader.OptionalString(),
            IsSelfIssued = reader.Boolean(),
            HasOtherPassword = reader.Boolean(),
            OtherKeyDigest = reader.OptionalString(),
        };
    }
}
