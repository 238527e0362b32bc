namespace Volo.Abp.DistributedLocking;

public class AbpDistributedLockOptions
{
    /// <summary>Keeps applications that share a lock server apart.</summary>
    public string KeyPrefix { get; set; } = "";
}
