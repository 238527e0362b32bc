using Montrose.People;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Clients;

/// <summary>A business that the agency serves: a workspace with the services it uses and an agent in charge of each.</summary>
public class Client : FullAuditedAggregateRoot<Guid>, IMultiTenant, IClientOwned
{
    private readonly List<ClientService> _services = [];
    private readonly List<AgentAssignment> _assignments = [];

    private Client() { }

    internal Client(Guid id, Guid? tenantId, string companyName, string contactName, string contactEmail) : base(id)
    {
        TenantId = tenantId;
        SetCompanyName(companyName);
        ChangeContact(contactName);
        ContactEmail = Mailbox.Parse(contactEmail).Value;
    }

    public Guid? TenantId { get; private set; }

    Guid IClientOwned.ClientId => Id;

    public string CompanyName { get; private set; } = "";

    /// <summary>Upper-case name, for the unique index.</summary>
    public string NormalizedCompanyName { get; private set; } = "";

    public string ContactName { get; private set; } = "";

    public string ContactEmail { get; private set; } = "";

    public IReadOnlyList<ClientService> Services => _services;

    /// <summary>Who is in charge of what, and since when. Assignments that ended stay in the database and are not loaded.</summary>
    public IReadOnlyList<AgentAssignment> Assignments => _assignments;

    public static string Normalize(string companyName) => companyName.Trim().ToUpperInvariant();

    internal void SetCompanyName(string companyName)
    {
        var text = companyName?.Trim() ?? "";
        if (text.Length == 0) throw Errors.CompanyNameRequired();
        CompanyName = Check.Length(text, nameof(companyName), ClientConsts.MaxCompanyNameLength)!;
        NormalizedCompanyName = Normalize(text);
    }

    public void ChangeContact(string contactName) =>
        ContactName = Check.NotNullOrWhiteSpace(contactName, nameof(contactName), ClientConsts.MaxContactNameLength).Trim();

    /// <summary>The client uses exactly these services from now on; assignments of the others end.</summary>
    /// <exception cref="BusinessException">Montrose:Client.ServiceRequired</exception>
    public void UseServices(IReadOnlyCollection<ServiceKind> services, DateTime now)
    {
        var wanted = services.Where(Enum.IsDefined).ToHashSet();
        if (wanted.Count == 0) throw Errors.ServiceRequired();
        foreach (var gone in _services.Where(s => !wanted.Contains(s.Service)).ToList())
        {
            EndAssignment(gone.Service, now);
            _services.Remove(gone);
        }
        foreach (var added in wanted.Except(_services.Select(s => s.Service)).Order()) _services.Add(new ClientService(Id, TenantId, added));
    }

    /// <summary>Puts an agent in charge of a service. The one in charge already stays, with the time since when.</summary>
    /// <exception cref="BusinessException">Montrose:Client.ServiceNotActive</exception>
    internal void Assign(Guid assignmentId, ServiceKind service, Guid? agentId, DateTime now)
    {
        var used = _services.Find(s => s.Service == service) ?? throw Errors.ServiceNotActive();
        if (used.AgentId == agentId) return;
        EndAssignment(service, now);
        used.GiveTo(agentId, now);
        if (agentId is { } agent) _assignments.Add(new AgentAssignment(assignmentId, Id, TenantId, service, agent, now));
    }

    private void EndAssignment(ServiceKind service, DateTime now) =>
        _assignments.Find(a => a.Service == service && a.EndedAt is null)?.End(now);
}
