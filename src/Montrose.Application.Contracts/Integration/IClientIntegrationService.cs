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
}
