using Montrose.Addresses;

namespace Montrose.Clients;

/// <summary>All that the agency keeps about a client.</summary>
public class ClientDetailsDto : ClientDto
{
    public string? LegalName { get; set; }

    /// <summary>With its scheme.</summary>
    public string? Website { get; set; }

    public string? Industry { get; set; }
    public string? Phone { get; set; }

    /// <summary>IANA.</summary>
    public string TimeZone { get; set; } = "";

    public AddressDto Address { get; set; } = new();

    /// <summary>The primary one first, then by name.</summary>
    public List<ClientContactDto> Contacts { get; set; } = [];

    /// <summary>The past ones included, the newest first.</summary>
    public List<ClientServicePeriodDto> Periods { get; set; } = [];

    /// <summary>Null for those who may not change clients.</summary>
    public ClientBillingDto? Billing { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? ArchivedAt { get; set; }
}

public class ClientBillingDto
{
    public AddressDto Address { get; set; } = new();
    public string? TaxNumber { get; set; }

    /// <summary>Where invoices go; the primary contact gets them where it is empty.</summary>
    public string? Email { get; set; }
}

/// <summary>What a client's own people see and change of it.</summary>
public class MyBillingDto : ClientBillingDto
{
    public string CompanyName { get; set; } = "";

    /// <summary>The name on invoices; the company's stands there where it is empty.</summary>
    public string? LegalName { get; set; }

    /// <summary>The primary contact's.</summary>
    public string ContactEmail { get; set; } = "";

    /// <summary>True where street, city and country of the address on invoices are known. The company's own address is on them where there is none for billing.</summary>
    public bool IsComplete { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

public class ClientContactDto
{
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
    public string? Role { get; set; }
    public string Email { get; set; } = "";
    public string? Phone { get; set; }
    public bool IsPrimary { get; set; }
}

/// <summary>Days on which a client used a service.</summary>
public class ClientServicePeriodDto
{
    public ServiceKind Service { get; set; }
    public DateOnly From { get; set; }

    /// <summary>The last day; null while the service is in use.</summary>
    public DateOnly? Until { get; set; }
}
