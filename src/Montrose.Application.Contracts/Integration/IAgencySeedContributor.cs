namespace Montrose.Integration;

/// <summary>
/// Gives every agency, when it is opened and again at each installation, what a module needs of it. Repeating it must change
/// nothing that is there. Runs inside the tenant.
/// </summary>
public interface IAgencySeedContributor
{
    Task SeedAsync(Guid tenantId);
}
