namespace Montrose.Accounts;

public static class AccountConsts
{
    /// <summary>Digits of a code that is mailed to show that a mailbox is somebody's.</summary>
    public const int CodeLength = 6;

    /// <summary>Minutes that a code works.</summary>
    public const int CodeMinutes = 10;

    /// <summary>Wrong codes after which the right one is refused too.</summary>
    public const int MaxTries = 5;

    /// <summary>Seconds before a code can be sent again.</summary>
    public const int ResendSeconds = 60;

    /// <summary>Hours after which a registration or a change of address that was not finished is removed.</summary>
    public const int KeptHours = 24;

    /// <summary>Characters of a code's stored hash.</summary>
    public const int MaxCodeHashLength = 512;

    /// <summary>Characters of a stored password hash.</summary>
    public const int MaxPasswordHashLength = 256;

    /// <summary>Characters of a sealed id in a link or a form.</summary>
    public const int MaxTicketLength = 512;

    public const int MinPasswordLength = 8;
    public const int MaxPasswordLength = 128;
}
