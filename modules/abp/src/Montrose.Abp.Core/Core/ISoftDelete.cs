namespace Volo.Abp;

/// <summary>Deleting such an entity only marks it.</summary>
public interface ISoftDelete
{
    bool IsDeleted { get; }
}
