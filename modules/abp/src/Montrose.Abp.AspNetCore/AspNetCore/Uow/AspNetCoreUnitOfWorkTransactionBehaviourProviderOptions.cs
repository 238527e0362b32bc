namespace Volo.Abp.AspNetCore.Uow;

/// <summary>Paths whose requests never open a transaction by default, whatever their method.</summary>
public class AspNetCoreUnitOfWorkTransactionBehaviourProviderOptions
{
    public List<string> NonTransactionalUrls { get; } = [];
}
