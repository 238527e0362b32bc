namespace Montrose.Clients;

/// <summary>Lengths of a client workspace's data.</summary>
public static class ClientConsts
{
    public const int MaxCompanyNameLength = 128;
    public const int MaxContactNameLength = 64;
    public const int MaxEmailLength = 256;
}
