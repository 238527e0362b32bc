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
