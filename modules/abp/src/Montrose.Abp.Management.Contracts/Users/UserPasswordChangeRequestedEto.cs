using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Users;

/// <summary>Somebody with the right to do so asks for a new password of a user.</summary>
public class UserPasswordChangeRequestedEto : IMultiTenant
{
    public Guid? TenantId { get; set; }

    public string UserName { get; set; } = default!;

    public string Password { get; set; } = default!;
}
