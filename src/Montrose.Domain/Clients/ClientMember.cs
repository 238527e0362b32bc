using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.Clients;

/// <summary>A person of a client's team. Shares its id with the user account.</summary>
public class ClientMember : FullAuditedAggregateRoot<Guid>, IMultiTenant, IClientOwned
{
    private ClientMember() { }

    public ClientMember(Guid userId, Guid? tenantId, Guid clientId, string name, string email, bool isOwner) : base(userId)
    {
        TenantId = tenantId;
        ClientId = clientId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), ClientConsts.MaxContactNameLength);
        Email = Check.NotNullOrWhiteSpace(email, nameof(email), ClientConsts.MaxEmailLength);
        IsOwner = isOwner;
    }

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";

    /// <summary>True for the person who runs the client's team.</summary>
    public bool IsOwner { get; private set; }

    public void Rename(string name) => Name = Check.NotNullOrWhiteSpace(name, nameof(name), ClientConsts.MaxContactNameLength);
}
