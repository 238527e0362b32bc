using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.SecurityLog;

public class DefaultSecurityLogManager(IOptions<AbpSecurityLogOptions> securityLogOptions, ISecurityLogStore securityLogStore)
    : ISecurityLogManager, ITransientDependency
{
    protected AbpSecurityLogOptions SecurityLogOptions { get; } = securityLogOptions.Value;

    protected ISecurityLogStore SecurityLogStore { get; } = securityLogStore;

    public async Task SaveAsync(Action<SecurityLogInfo>? saveAction = null)
    {
        if (!SecurityLogOptions.IsEnabled)
            return;

        var info = await CreateAsync();
        saveAction?.Invoke(info);
        await SecurityLogStore.SaveAsync(info);
    }

    protected virtual Task<SecurityLogInfo> CreateAsync() =>
        Task.FromResult(new SecurityLogInfo { ApplicationName = SecurityLogOptions.ApplicationName });
}
