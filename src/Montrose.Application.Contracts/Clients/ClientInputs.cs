using System.ComponentModel.DataAnnotations;
using Montrose.Addresses;
using Montrose.People;

namespace Montrose.Clients;

public class UpdateClientInput
{
    [Required, StringLength(ClientConsts.MaxCompanyNameLength)]
    public string CompanyName { get; set; } = "";

    [StringLength(ClientConsts.MaxCompanyNameLength)]
    public string? LegalName { get; set; }

    /// <summary>http or https; https is put before an address without a scheme.</summary>
    [StringLength(ClientConsts.MaxWebsiteLength)]
    public string? Website { get; set; }

    [StringLength(ClientConsts.MaxIndustryLength)]
    public string? Industry { get; set; }

    [StringLength(ClientConsts.MaxPhoneLength)]
    public string? Phone { get; set; }

    /// <summary>IANA; UTC where it is empty.</summary>
    [StringLength(AgentConsts.MaxTimeZoneLength)]
    public string? TimeZone { get; set; }

    public AddressDto Address { get; set; } = new();

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public class UpdateClientBillingInput
{
    public AddressDto Address { get; set; } = new();

    [StringLength(ClientConsts.MaxTaxNumberLength)]
    public string? TaxNumber { get; set; }

    [EmailAddress, StringLength(ClientConsts.MaxEmailLength)]
    public string? Email { get; set; }

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public class UpdateMyBillingInput : UpdateClientBillingInput
{
    /// <summary>The name on invoices; the company's stands there where it is empty.</summary>
    [StringLength(ClientConsts.MaxCompanyNameLength)]
    public string? LegalName { get; set; }
}

public class ClientContactInput
{
    [Required, StringLength(ClientConsts.MaxContactNameLength)]
    public string Name { get; set; } = "";

    [StringLength(ClientConsts.MaxContactRoleLength)]
    public string? Role { get; set; }

    [Required, EmailAddress, StringLength(ClientConsts.MaxEmailLength)]
    public string Email { get; set; } = "";

    [StringLength(ClientConsts.MaxPhoneLength)]
    public string? Phone { get; set; }

    /// <summary>True to make it the one whom lists show; the one before steps back.</summary>
    public bool IsPrimary { get; set; }

    /// <summary>The client's, as it was read: a change that somebody saved since is not overwritten. Not looked at for a new contact.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public class ChangeClientServiceInput
{
    [Required, EnumDataType(typeof(ServiceKind))]
    public ServiceKind? Service { get; set; }

    /// <summary>The first or last day of use, today (UTC) where it is missing; not in the future.</summary>
    public DateOnly? Day { get; set; }
}

public class ChosenClientsInput
{
    /// <summary>At least one, at most <see cref="ClientConsts.MaxChosen"/>; those that are not there are left out.</summary>
    [Required, MaxLength(ClientConsts.MaxChosen)]
    public List<Guid> ClientIds { get; set; } = [];
}
