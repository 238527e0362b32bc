using Volo.Abp.Data;
using Volo.Abp.EventBus;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Users;

/// <summary>A user in distributed entity events.</summary>
[EventName("Volo.Abp.Users.User")]
public class UserEto : IUserData, IMultiTenant
{
    public Guid Id { get; set; }

    public Guid? TenantId { get; set; }

    public string UserName { get; set; } = default!;

    public string? Name { get; set; }

    public string? Surname { get; set; }

    public bool IsActive { get; set; }

    public string? Email { get; set; }

    public bool EmailConfirmed { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public ExtraPropertyDictionary ExtraProperties { get; set; } = [];
}
