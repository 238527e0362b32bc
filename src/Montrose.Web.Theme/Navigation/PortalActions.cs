using Volo.Abp.Localization;

namespace Montrose.Web.Theme.Navigation;

/// <summary>What can be begun from the search over everything, such as a new client; each module adds its own.</summary>
public class PortalActions
{
    public List<PortalAction> Entries { get; } = [];
}

/// <param name="Title">What is done, in two or three words.</param>
/// <param name="Url">The page where it is done, beginning with ~/.</param>
/// <param name="Icon">A name of the icon bundle.</param>
/// <param name="Permission">Nobody else is offered it.</param>
public sealed record PortalAction(ILocalizableString Title, string Url, string Icon, string Permission)
{
    /// <summary>Where it stands among those of others; the smallest first.</summary>
    public int Order { get; init; }

    /// <summary>What must be the case besides, such as that the person is a client's.</summary>
    public Func<IServiceProvider, bool>? IsOffered { get; init; }
}
