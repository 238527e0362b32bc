namespace Montrose.Web.Theme.Navigation;

/// <summary>The services that the signed-in person may use, for the switcher in the sidebar.</summary>
public interface IPortalServices
{
    /// <returns>Empty where there is nothing to choose.</returns>
    Task<IReadOnlyList<PortalService>> GetMineAsync();
}

/// <param name="Name">As the reader's language says it.</param>
/// <param name="Icon">A name of the icon bundle.</param>
/// <param name="Url">Where choosing it leads.</param>
/// <param name="IsCurrent">True where the shown page is about it.</param>
/// <param name="Key">The service, by which it has its colour.</param>
public sealed record PortalService(string Name, string Icon, string Url, bool IsCurrent, string Key);
