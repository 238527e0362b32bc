using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SecurityLog;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity;

/// <summary>Keeps the security log in the database, in a unit of work of its own: a refused sign-in is logged as well.</summary>
[Dependency(ReplaceServices = true)]
public class IdentitySecurityLogStore : ISecurityLogStore, ITransientDependency
{
    public IdentitySecurityLogStore(
        IOptions<AbpSecurityLogOptions> securityLogOptions,
        IIdentitySecurityLogRepository identitySecurityLogRepository,
        IGuidGenerator guidGenerator,
        IUnitOfWorkManager unitOfWorkManager)
    {
        SecurityLogOptions = securityLogOptions.Value;
        IdentitySecurityLogRepository = identitySecurityLogRepository;
        GuidGenerator = guidGenerator;
        UnitOfWorkManager = unitOfWorkManager;
    }

    protected AbpSecurityLogOptions SecurityLogOptions { get; }

    protected IIdentitySecurityLogRepository IdentitySecurityLogRepository { get; }

    protected IGuidGenerator GuidGenerator { get; }

    protected IUnitOfWorkManager UnitOfWorkManager { get; }

    public async Task SaveAsync(SecurityLogInfo securityLogInfo)
    {
        if (!SecurityLogOptions.IsEnabled)
        {
            return;
        }

        using var uow = UnitOfWorkManager.Begin(requiresNew: true);
        securityLogInfo.TenantId ??= uow.ServiceProvider.GetRequiredService<ICurrentTenant>().Id;
        await IdentitySecurityLogRepository.InsertAsync(new IdentitySecurityLog(GuidGenerator, securityLogInfo));
        await uow.CompleteAsync();
    }
}
