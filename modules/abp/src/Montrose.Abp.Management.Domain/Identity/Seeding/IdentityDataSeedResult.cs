namespace Volo.Abp.Identity;

/// <summary>What seeding had to create.</summary>
public class IdentityDataSeedResult
{
    public bool CreatedAdminUser { get; set; }

    public bool CreatedAdminRole { get; set; }
}
