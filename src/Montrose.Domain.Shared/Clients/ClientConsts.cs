namespace Montrose.Clients;

/// <summary>Lengths and limits of a client workspace's data.</summary>
public static class ClientConsts
{
    public const int MaxCompanyNameLength = 128;
    public const int MaxContactNameLength = 64;
    public const int MaxEmailLength = 256;
    public const int MaxWebsiteLength = 256;
    public const int MaxIndustryLength = 64;
    public const int MaxPhoneLength = 32;
    public const int MaxTaxNumberLength = 32;
    public const int MaxContactRoleLength = 64;

    /// <summary>People that a client's contacts can list.</summary>
    public const int MaxContacts = 20;

    /// <summary>Clients that can be chosen for one change in a list.</summary>
    public const int MaxChosen = 1000;

    /// <summary>Company, legal name, contact and address in one text, with blanks between.</summary>
    public const int MaxSearchTextLength = 2 * MaxCompanyNameLength + MaxContactNameLength + MaxEmailLength + 3;
}
