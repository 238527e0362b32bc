using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.AuditLogging;

/// <summary>Saves audit logs in a unit of work of their own, so that they outlive the work that failed.</summary>
[Dependency(ReplaceServices = true)]
public class AuditingStore : IAuditingStore, ITransientDependency
{
    public AuditingStore(
        IAuditLogRepository auditLogRepository,
        IUnitOfWorkManager unitOfWorkManager,
        IOptions<AbpAuditingOptions> options,
        IAuditLogInfoToAuditLogConverter converter)
    {
        AuditLogRepository = auditLogRepository;
        UnitOfWorkManager = unitOfWorkManager;
        Converter = converter;
        Options = options.Value;
    }

    public ILogger<AuditingStore> Logger { get; set; } = NullLogger<AuditingStore>.Instance;

    protected IAuditLogRepository AuditLogRepository { get; }

    protected IUnitOfWorkManager UnitOfWorkManager { get; }

    protected AbpAuditingOptions Options { get; }

    protected IAuditLogInfoToAuditLogConverter Converter { get; }

    public virtual async Task SaveAsync(AuditLogInfo auditInfo)
    {
        if (!Options.HideErrors)
        {
            await SaveLogAsync(auditInfo);
            return;
        }

        try
        {
            await SaveLogAsync(auditInfo);
        }
        catch (Exception exception)
        {
            Logger.LogError(exception, "An audit log could not be saved: {AuditLog}", auditInfo);
        }
    }

    protected virtual async Task SaveLogAsync(AuditLogInfo auditInfo)
    {
        using var unitOfWork = UnitOfWorkManager.Begin(requiresNew: true);
        await AuditLogRepository.InsertAsync(await Converter.ConvertAsync(auditInfo));
        await unitOfWork.CompleteAsync();
    }
}
