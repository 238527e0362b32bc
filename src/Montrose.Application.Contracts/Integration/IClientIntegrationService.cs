using Montrose.Addresses;

namespace Montrose.Integration;

/// <summary>What other modules may ask the platform about clients. Answers within the current client scope; not for the web.</summary>
public interface IClientIntegrationService
{
    /// <summary>The company names of those of the given clients that are visible.</summary>
    Task<Dictionary<Guid, string>> GetNamesAsync(IReadOnlyCollection<Guid> clientIds);

    /// <summary>Ids of visible clients whose company name contains the text, at most <paramref name="max"/>.</summary>
    Task<List<Guid>> FindIdsAsync(string filter, int max);

    /// <summary>True where the client exists and is visible.</summary>
    Task<bool> ExistsAsync(Guid clientId);

    /// <summary>True where nothing is to be charged any more: the client is archived, or its agency is suspended or gone.</summary>
    Task<bool> IsClosedAsync(Guid clientId);

    /// <summary>Whom invoices of the client go to; null for one that does not exist or is not visible.</summary>
    Task<ClientBillingProfile?> FindBillingProfileAsync(Guid clientId);
}

/// <summary>Whom a client's invoices go to.</summary>
/// <param name="Name">The legal name, or the company's where there is none.</param>
/// <param name="Address">The billing address, or the company's own where it is empty.</param>
/// <param name="TaxNumber">VAT id or the like.</param>
/// <param name="Email">The billing address for mail, or the primary contact's.</param>
public sealed record ClientBillingProfile(string Name, PostalAddress Address, string? TaxNumber, string Email);
