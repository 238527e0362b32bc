using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Clients;

/// <summary>Days on which a client used a service.</summary>
public class ClientServicePeriod : Entity<Guid>, IMultiTenant, IServiceOwned
{
    private ClientServicePeriod() { }

    internal ClientServicePeriod(Guid id, Guid? tenantId, Guid clientId, ServiceKind service, DateOnly from) : base(id) =>
        (TenantId, ClientId, Service, From) = (tenantId, clientId, service, from);

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }
    public ServiceKind Service { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day; null while the service is in use.</summary>
    public DateOnly? Until { get; private set; }

    /// <exception cref="Volo.Abp.BusinessException">Montrose:Client.ServiceEndsBeforeItBegan</exception>
    internal void End(DateOnly lastDay) => Until = lastDay < From ? throw ClientErrors.ServiceEndsBeforeItBegan(From) : lastDay;
}
