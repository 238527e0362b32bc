using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace Montrose.People;

/// <summary>An agency's employee who serves clients. Shares its id with the user account.</summary>
public class Agent : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    private Agent() { }

    public Agent(Guid userId, Guid? tenantId, string name, string email, Department department) : base(userId)
    {
        TenantId = tenantId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), InvitationConsts.MaxPersonNameLength);
        Email = Check.NotNullOrWhiteSpace(email, nameof(email), InvitationConsts.MaxEmailLength);
        Department = department;
        IsActive = true;
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public Department Department { get; private set; }
    public bool IsActive { get; private set; }

    public void Rename(string name) => Name = Check.NotNullOrWhiteSpace(name, nameof(name), InvitationConsts.MaxPersonNameLength);

    /// <summary>No client is given to the agent from now on; whoever calls has seen to the clients that there are.</summary>
    public void Deactivate() => IsActive = false;

    public void Activate() => IsActive = true;
}
