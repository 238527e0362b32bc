namespace Volo.Abp.Domain.Entities;

/// <summary>A change is refused where the stamp is not the one that was read.</summary>
public interface IHasConcurrencyStamp
{
    string ConcurrencyStamp { get; set; }
}
