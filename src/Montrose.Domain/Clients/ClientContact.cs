using Montrose.Addresses;
using Montrose.People;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Montrose.Clients;

/// <summary>A person whom the agency talks to at a client.</summary>
public class ClientContact : Entity<Guid>, IMultiTenant, IClientOwned
{
    private ClientContact() { }

    internal ClientContact(Guid id, Guid? tenantId, Guid clientId, string name, string? role, string email, string? phone) : base(id)
    {
        (TenantId, ClientId) = (tenantId, clientId);
        Describe(name, role, email, phone);
    }

    public Guid? TenantId { get; private set; }
    public Guid ClientId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>What the person does there, e.g. "Owner".</summary>
    public string? Role { get; private set; }

    public string Email { get; private set; } = "";
    public string? Phone { get; private set; }

    /// <summary>True for the one whom lists show.</summary>
    public bool IsPrimary { get; private set; }

    /// <exception cref="BusinessException">Montrose:Email.Invalid, Phone.Invalid</exception>
    internal void Describe(string name, string? role, string email, string? phone)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), ClientConsts.MaxContactNameLength).Trim();
        Role = string.IsNullOrWhiteSpace(role) ? null : Check.Length(role.Trim(), nameof(role), ClientConsts.MaxContactRoleLength);
        Email = Mailbox.Parse(email).Value;
        Phone = PhoneNumber.Parse(phone, ClientConsts.MaxPhoneLength);
    }

    internal void Lead(bool isPrimary) => IsPrimary = isPrimary;
}
