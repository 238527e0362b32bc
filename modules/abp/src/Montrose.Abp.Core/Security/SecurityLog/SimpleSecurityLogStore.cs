using Microsoft.Extensions.Logging;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.SecurityLog;

/// <summary>Writes security events to the log where no module keeps them.</summary>
[Dependency(TryRegister = true)]
public class SimpleSecurityLogStore(ILogger<SimpleSecurityLogStore> logger) : ISecurityLogStore, ITransientDependency
{
    public Task SaveAsync(SecurityLogInfo securityLogInfo)
    {
        logger.LogInformation("Security event {Identity} {Action} of user {UserId}", securityLogInfo.Identity, securityLogInfo.Action, securityLogInfo.UserId);
        return Task.CompletedTask;
    }
}
