namespace Montrose.ApiKeys;

/// <summary>Shape and limits of API keys.</summary>
public static class ApiKeyConsts
{
    /// <summary>What every key begins with, so that people and secret scanners recognise one.</summary>
    public const string Scheme = "mtr_";

    /// <summary>Random bytes that stay visible in lists.</summary>
    public const int VisibleBytes = 6;

    /// <summary>Random bytes that only the key's holder knows: 256 bits.</summary>
    public const int SecretBytes = 32;

    /// <summary>Characters of a key: the scheme and 38 bytes in base64url.</summary>
    public const int KeyLength = 55;

    /// <summary>Characters that lists show: the scheme and the visible bytes.</summary>
    public const int PrefixLength = 12;

    public const int HashLength = 64;
    public const int MaxNameLength = 64;
    public const int MaxKeysPerPerson = 50;
    public const int MaxScopes = 500;

    /// <summary>Text of an IPv6 address.</summary>
    public const int MaxAddressLength = 45;

    /// <summary>Days that the chart of requests shows at most.</summary>
    public const int MaxUsageDays = 90;
}

/// <summary>Whether a key works, at the moment of reading.</summary>
public enum ApiKeyState
{
    Active = 1,
    Expired = 2,
    Revoked = 3,
}
