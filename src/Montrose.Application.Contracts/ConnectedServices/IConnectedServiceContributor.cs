namespace Montrose.ConnectedServices;

/// <summary>
/// What a module works with: mail delivery, payments, a social network. Register an implementation and its services stand on
/// the page of connected services. It is asked within the agency by who may change the agency's settings, and tells what is.
/// </summary>
public interface IConnectedServiceContributor
{
    /// <summary>Where its services stand among those of others; the smallest first.</summary>
    int Order { get; }

    /// <summary>Its services as they are now, with texts in the reader's language.</summary>
    Task<IReadOnlyList<ConnectedServiceDto>> GetAsync();
}
