using Montrose.Addresses;
using Montrose.People;
using Volo.Abp;

namespace Montrose.Clients;

/// <content>Who the company is, whom one talks to there, and where its invoices go.</content>
public partial class Client
{
    private readonly List<ClientContact> _contacts = [];

    /// <summary>The primary contact's, for lists.</summary>
    public string ContactName { get; private set; } = "";

    /// <summary>The primary contact's, for lists.</summary>
    public string ContactEmail { get; private set; } = "";

    public IReadOnlyList<ClientContact> Contacts => _contacts;

    public string? LegalName { get; private set; }
    public string? Website { get; private set; }
    public string? Industry { get; private set; }
    public string? Phone { get; private set; }

    /// <summary>IANA.</summary>
    public string TimeZone { get; private set; } = ZoneId.Utc;

    public PostalAddress Address { get; private set; } = PostalAddress.Empty;

    public PostalAddress BillingAddress { get; private set; } = PostalAddress.Empty;

    /// <summary>VAT id or the like; printed on invoices.</summary>
    public string? TaxNumber { get; private set; }

    /// <summary>Where invoices go; the primary contact gets them where it is empty.</summary>
    public string? BillingEmail { get; private set; }

    /// <exception cref="BusinessException">Montrose:Website.Invalid, Phone.Invalid, TimeZone.Unknown</exception>
    public void Describe(string? legalName, string? website, string? industry, string? phone, string? timeZone, PostalAddress address)
    {
        SetLegalName(legalName);
        Website = WebAddress.Parse(website, ClientConsts.MaxWebsiteLength);
        Industry = Optional(industry, nameof(industry), ClientConsts.MaxIndustryLength);
        Phone = PhoneNumber.Parse(phone, ClientConsts.MaxPhoneLength);
        TimeZone = ZoneId.Parse(timeZone);
        Address = address;
    }

    /// <summary>The name on invoices; the company's stands there where it is empty.</summary>
    public void SetLegalName(string? legalName)
    {
        LegalName = Optional(legalName, nameof(legalName), ClientConsts.MaxCompanyNameLength);
        DescribeForSearch();
    }

    /// <exception cref="BusinessException">Montrose:Email.Invalid</exception>
    public void BillTo(PostalAddress address, string? taxNumber, string? email)
    {
        BillingAddress = address;
        TaxNumber = Optional(taxNumber, nameof(taxNumber), ClientConsts.MaxTaxNumberLength);
        BillingEmail = string.IsNullOrWhiteSpace(email) ? null : Mailbox.Parse(email).Value;
    }

    /// <summary>The first contact is the primary one.</summary>
    /// <exception cref="BusinessException">Montrose:Client.TooManyContacts, .ContactTwice, Email.Invalid, Phone.Invalid</exception>
    public ClientContact AddContact(Guid contactId, string name, string? role, string email, string? phone, bool isPrimary)
    {
        if (_contacts.Count >= ClientConsts.MaxContacts) throw ClientErrors.TooManyContacts(ClientConsts.MaxContacts);
        EnsureKnownOnce(email, contactId);
        var contact = new ClientContact(contactId, TenantId, Id, name, role, email, phone);
        _contacts.Add(contact);
        Lead(isPrimary || _contacts.Count == 1 ? contact : _contacts.Find(c => c.IsPrimary)!);
        return contact;
    }

    /// <exception cref="BusinessException">Montrose:Client.ContactTwice, Email.Invalid, Phone.Invalid</exception>
    public void ChangeContact(ClientContact contact, string name, string? role, string email, string? phone, bool isPrimary)
    {
        EnsureKnownOnce(email, contact.Id);
        contact.Describe(name, role, email, phone);
        Lead(isPrimary ? contact : _contacts.Find(c => c.IsPrimary)!);
    }

    /// <exception cref="BusinessException">Montrose:Client.PrimaryContactStays</exception>
    public void RemoveContact(ClientContact contact)
    {
        if (contact.IsPrimary) throw ClientErrors.PrimaryContactStays();
        _contacts.Remove(contact);
    }

    /// <summary>The primary contact's own account has another name or address.</summary>
    public void FollowContact(string contactName, string contactEmail)
    {
        if (_contacts.Find(c => c.IsPrimary) is not { } primary) return;
        primary.Describe(contactName, primary.Role, contactEmail, primary.Phone);
        Lead(primary);
    }

    private void Lead(ClientContact primary)
    {
        foreach (var contact in _contacts) contact.Lead(contact == primary);
        (ContactName, ContactEmail) = (primary.Name, primary.Email);
        DescribeForSearch();
    }

    private void EnsureKnownOnce(string email, Guid exceptId)
    {
        if (_contacts.Exists(c => c.Id != exceptId && string.Equals(c.Email, email.Trim(), StringComparison.OrdinalIgnoreCase))) throw ClientErrors.ContactTwice(email.Trim());
    }

    private static string? Optional(string? text, string name, int max) =>
        string.IsNullOrWhiteSpace(text) ? null : Check.Length(text.Trim(), name, max);
}
