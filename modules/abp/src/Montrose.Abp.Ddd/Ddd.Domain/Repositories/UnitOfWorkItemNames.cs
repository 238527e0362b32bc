namespace Volo.Abp.Domain.Repositories;

public static class UnitOfWorkItemNames
{
    /// <summary>The set of entities in a unit of work that are deleted for good although they could be deleted softly.</summary>
    public const string HardDeletedEntities = "AbpHardDeletedEntities";
}
