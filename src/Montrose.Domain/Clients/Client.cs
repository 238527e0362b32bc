using Montrose.People;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Clients;

/// <summary>A business that the agency serves: a workspace with the services it uses and an agent in charge of each.</summary>
public partial class Client : FullAuditedAggregateRoot<Guid>, IMultiTenant, IClientOwned
{
    private readonly List<ClientService> _services = [];
    private readonly List<ClientServicePeriod> _periods = [];

    private Client() { }

    internal Client(Guid id, Guid? tenantId, string companyName) : base(id)
    {
        TenantId = tenantId;
        SetCompanyName(companyName);
    }

    public Guid? TenantId { get; private set; }

    Guid IClientOwned.ClientId => Id;

    public string CompanyName { get; private set; } = "";

    /// <summary>Upper-case name, for the unique index.</summary>
    public string NormalizedCompanyName { get; private set; } = "";

    /// <summary>Upper-case names and address of company and contact, for the search's index.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>UTC; null while the agency works for the client.</summary>
    public DateTime? ArchivedAt { get; private set; }

    public IReadOnlyList<ClientService> Services => _services;

    /// <summary>When which service was in use, the past ones included.</summary>
    public IReadOnlyList<ClientServicePeriod> Periods => _periods;

    public static string Normalize(string companyName) => companyName.Trim().ToUpperInvariant();

    internal void SetCompanyName(string companyName)
    {
        var text = companyName?.Trim() ?? "";
        if (text.Length == 0) throw Errors.CompanyNameRequired();
        CompanyName = Check.Length(text, nameof(companyName), ClientConsts.MaxCompanyNameLength)!;
        NormalizedCompanyName = Normalize(text);
        DescribeForSearch();
    }

    /// <summary>The client uses the service from that day on.</summary>
    /// <exception cref="BusinessException">Montrose:Client.Archived, .ServiceActiveAlready, .ServiceDateInFuture</exception>
    public void StartService(Guid periodId, ServiceKind service, DateOnly day, DateOnly today)
    {
        EnsureActive();
        if (!Enum.IsDefined(service)) throw Errors.ServiceRequired();
        if (day > today) throw ClientErrors.ServiceDateInFuture();
        if (_services.Exists(s => s.Service == service)) throw ClientErrors.ServiceActiveAlready();
        _services.Add(new ClientService(Id, TenantId, service));
        _periods.Add(new ClientServicePeriod(periodId, TenantId, Id, service, day));
    }

    /// <summary>The day is the last one on which the client uses the service. Its agent must be released before.</summary>
    /// <exception cref="BusinessException">Montrose:Client.ServiceNotActive, .ServiceDateInFuture, .ServiceEndsBeforeItBegan, .LastServiceStays</exception>
    public void EndService(ServiceKind service, DateOnly day, DateOnly today)
    {
        var used = _services.Find(s => s.Service == service) ?? throw Errors.ServiceNotActive();
        if (day > today) throw ClientErrors.ServiceDateInFuture();
        if (_services.Count == 1) throw ClientErrors.LastServiceStays();
        _periods.Find(p => p.Service == service && p.Until is null)?.End(day);
        _services.Remove(used);
    }

    /// <exception cref="BusinessException">Montrose:Client.ServiceNotActive</exception>
    public ClientService Service(ServiceKind service) => _services.Find(s => s.Service == service) ?? throw Errors.ServiceNotActive();

    /// <summary>The agency stops working for the client; nothing is lost. Its agents must be released before. Harmless when repeated.</summary>
    public void Archive(DateTime now) => ArchivedAt ??= now;

    /// <summary>Harmless when repeated.</summary>
    public void Restore() => ArchivedAt = null;

    /// <exception cref="BusinessException">Montrose:Client.Archived</exception>
    public void EnsureActive()
    {
        if (ArchivedAt is not null) throw ClientErrors.Archived(CompanyName);
    }

    private void DescribeForSearch() => SearchText = string.Join(' ', CompanyName, LegalName, ContactName, ContactEmail).ToUpperInvariant();
}
