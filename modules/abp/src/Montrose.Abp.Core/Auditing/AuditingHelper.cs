using System.Reflection;
using Volo.Abp.Clients;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Tracing;
using Volo.Abp.Users;

namespace Volo.Abp.Auditing;

/// <summary>Decides what is audited, and starts entries with what is known of the caller.</summary>
public class AuditingHelper : IAuditingHelper, ITransientDependency
{
    protected AbpAuditingOptions Options;
    protected IAuditSerializer AuditSerializer;
    protected IServiceProvider ServiceProvider;

    public AuditingHelper(
        IAuditSerializer auditSerializer,
        IOptions<AbpAuditingOptions> options,
        ICurrentUser currentUser,
        ICurrentTenant currentTenant,
        ICurrentClient currentClient,
        IClock clock,
        ILogger<AuditingHelper> logger,
        IServiceProvider serviceProvider,
        ICorrelationIdProvider correlationIdProvider)
    {
        Options = options.Value;
        AuditSerializer = auditSerializer;
        CurrentUser = currentUser;
        CurrentTenant = currentTenant;
        CurrentClient = currentClient;
        Clock = clock;
        Logger = logger;
        ServiceProvider = serviceProvider;
        CorrelationIdProvider = correlationIdProvider;
    }

    protected ILogger<AuditingHelper> Logger { get; }

    protected ICurrentUser CurrentUser { get; }

    protected ICurrentTenant CurrentTenant { get; }

    protected ICurrentClient CurrentClient { get; }

    protected IClock Clock { get; }

    protected ICorrelationIdProvider CorrelationIdProvider { get; }

    public virtual bool ShouldSaveAudit(MethodInfo? methodInfo, bool defaultValue = false, bool ignoreIntegrationServiceAttribute = false)
    {
        if (methodInfo is not { IsPublic: true })
            return false;
        if (methodInfo.IsDefined(typeof(AuditedAttribute), inherit: true))
            return true;
        if (methodInfo.IsDefined(typeof(DisableAuditingAttribute), inherit: true))
            return false;
        return methodInfo.DeclaringType is { } type && AuditingInterceptorRegistrar.ShouldAuditTypeByDefaultOrNull(type, ignoreIntegrationServiceAttribute) is { } byType
            ? byType
            : defaultValue;
    }

    public virtual bool IsEntityHistoryEnabled(Type entityType, bool defaultValue = false)
    {
        if (!entityType.IsPublic || Options.IgnoredTypes.Exists(ignored => ignored.IsAssignableFrom(entityType)))
            return false;
        if (entityType.IsDefined(typeof(AuditedAttribute), inherit: true))
            return true;
        if (Array.Exists(entityType.GetProperties(), p => p.IsDefined(typeof(AuditedAttribute))))
            return true;
        if (entityType.IsDefined(typeof(DisableAuditingAttribute), inherit: true))
            return false;
        return Options.EntityHistorySelectors.Any(selector => selector.Predicate(entityType)) || defaultValue;
    }

    public virtual AuditLogInfo CreateAuditLogInfo()
    {
        var log = new AuditLogInfo
        {
            ApplicationName = Options.ApplicationName,
            TenantId = CurrentTenant.Id,
            TenantName = CurrentTenant.Name,
            UserId = CurrentUser.Id,
            UserName = CurrentUser.UserName,
            ClientId = CurrentClient.Id,
            CorrelationId = CorrelationIdProvider.Get(),
            ExecutionTime = Clock.Now,
            ImpersonatorUserId = CurrentUser.FindImpersonatorUserId(),
            ImpersonatorUserName = CurrentUser.FindImpersonatorUserName(),
            ImpersonatorTenantId = CurrentUser.FindImpersonatorTenantId(),
            ImpersonatorTenantName = CurrentUser.FindImpersonatorTenantName(),
        };
        ExecutePreContributors(log);
        return log;
    }

    public virtual AuditLogActionInfo CreateAuditLogAction(AuditLogInfo auditLog, Type? type, MethodInfo method, object?[] arguments)
        => CreateAuditLogAction(auditLog, type, method, CreateArgumentsDictionary(method, arguments));

    public virtual AuditLogActionInfo CreateAuditLogAction(AuditLogInfo auditLog, Type? type, MethodInfo method, IDictionary<string, object?> arguments)
        => new()
        {
            ServiceName = type?.FullName ?? "",
            MethodName = method.Name,
            Parameters = SerializeConvertArguments(arguments),
            ExecutionTime = Clock.Now,
        };

    protected virtual void ExecutePreContributors(AuditLogInfo auditLogInfo)
    {
        using var scope = ServiceProvider.CreateScope();
        var context = new AuditLogContributionContext(scope.ServiceProvider, auditLogInfo);
        foreach (var contributor in Options.Contributors)
            try
            {
                contributor.PreContribute(context);
            }
            catch (Exception exception)
            {
                // What one contributor can't say must not keep the rest from the log.
                Logger.LogException(exception, LogLevel.Warning);
            }
    }

    protected virtual string SerializeConvertArguments(IDictionary<string, object?> arguments)
    {
        if (arguments.Count == 0)
            return "{}";
        var kept = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
            kept[name] = value is not null && Options.IgnoredTypes.Exists(ignored => ignored.IsInstanceOfType(value)) ? null : value;
        try
        {
            return AuditSerializer.Serialize(kept);
        }
        catch (Exception exception) when (exception is NotSupportedException or System.Text.Json.JsonException or InvalidOperationException)
        {
            Logger.LogException(exception, LogLevel.Warning);
            return "{}";
        }
    }

    protected virtual Dictionary<string, object?> CreateArgumentsDictionary(MethodInfo method, object?[] arguments)
    {
        var parameters = method.GetParameters();
        var named = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < parameters.Length; i++)
            named[parameters[i].Name!] = arguments[i];
        return named;
    }
}
