namespace Montrose.Integration;

/// <summary>Where the current tenant's portal is, for addresses that leave the house: in mails, or for a payment provider.</summary>
public interface IPortalAddress
{
    /// <summary>Without a trailing slash.</summary>
    Task<string> GetAsync();
}
