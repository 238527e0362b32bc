using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Auditing;

/// <summary>Adds to every audit log entry, before and after what it is about.</summary>
public abstract class AuditLogContributor
{
    public virtual void PreContribute(AuditLogContributionContext context)
    {
    }

    public virtual void PostContribute(AuditLogContributionContext context)
    {
    }
}

public class AuditLogContributionContext : IServiceProviderAccessor
{
    public AuditLogContributionContext(IServiceProvider serviceProvider, AuditLogInfo auditInfo)
    {
        ServiceProvider = serviceProvider;
        AuditInfo = auditInfo;
    }

    public IServiceProvider ServiceProvider { get; }

    public AuditLogInfo AuditInfo { get; }
}
