using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Json;

namespace Volo.Abp.AuditLogging;

/// <summary>Makes the rows of what was gathered.</summary>
public class AuditLogInfoToAuditLogConverter(
    IGuidGenerator guidGenerator,
    IExceptionToErrorInfoConverter exceptionToErrorInfoConverter,
    IJsonSerializer jsonSerializer,
    IOptions<AbpExceptionHandlingOptions> exceptionHandlingOptions) : IAuditLogInfoToAuditLogConverter, ITransientDependency
{
    protected IGuidGenerator GuidGenerator { get; } = guidGenerator;

    protected IExceptionToErrorInfoConverter ExceptionToErrorInfoConverter { get; } = exceptionToErrorInfoConverter;

    protected IJsonSerializer JsonSerializer { get; } = jsonSerializer;

    protected AbpExceptionHandlingOptions ExceptionHandlingOptions { get; } = exceptionHandlingOptions.Value;

    public virtual Task<AuditLog> ConvertAsync(AuditLogInfo auditLogInfo)
    {
        var id = GuidGenerator.Create();
        var tenantId = auditLogInfo.TenantId;
        return Task.FromResult(new AuditLog(
            id,
            auditLogInfo.ApplicationName,
            tenantId,
            auditLogInfo.TenantName,
            auditLogInfo.UserId,
            auditLogInfo.UserName,
            auditLogInfo.ExecutionTime,
            auditLogInfo.ExecutionDuration,
            auditLogInfo.ClientIpAddress,
            auditLogInfo.ClientName,
            auditLogInfo.ClientId,
            auditLogInfo.CorrelationId,
            auditLogInfo.BrowserInfo,
            auditLogInfo.HttpMethod,
            auditLogInfo.Url,
            auditLogInfo.HttpStatusCode,
            auditLogInfo.ImpersonatorUserId,
            auditLogInfo.ImpersonatorUserName,
            auditLogInfo.ImpersonatorTenantId,
            auditLogInfo.ImpersonatorTenantName,
            new ExtraPropertyDictionary(auditLogInfo.ExtraProperties),
            [.. auditLogInfo.EntityChanges.Select(change => new EntityChange(GuidGenerator, id, change, tenantId))],
            [.. auditLogInfo.Actions.Select(action => new AuditLogAction(GuidGenerator.Create(), id, action, tenantId))],
            Errors(auditLogInfo.Exceptions),
            auditLogInfo.Comments.Count == 0 ? null : string.Join(Environment.NewLine, auditLogInfo.Comments)));
    }

    private string? Errors(List<Exception> exceptions)
    {
        if (exceptions.Count == 0)
            return null;

        var errors = exceptions.Select(exception => ExceptionToErrorInfoConverter.Convert(exception, options =>
        {
            // The log is for those who look after the application; the client's answer hides more.
            options.SendExceptionsDetailsToClients = true;
            options.SendStackTraceToClients = ExceptionHandlingOptions.SendStackTraceToClients;
        }));
        return JsonSerializer.Serialize(errors.ToArray(), indented: true);
    }
}
