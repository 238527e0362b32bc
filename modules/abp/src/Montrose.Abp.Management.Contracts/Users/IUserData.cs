using Volo.Abp.Data;

namespace Volo.Abp.Users;

/// <summary>A user as seen from outside of the identity module.</summary>
public interface IUserData : IHasExtraProperties
{
    Guid Id { get; }

    Guid? TenantId { get; }

    string UserName { get; }

    string? Name { get; }

    string? Surname { get; }

    bool IsActive { get; }

    string? Email { get; }

    bool EmailConfirmed { get; }

    string? PhoneNumber { get; }

    bool PhoneNumberConfirmed { get; }
}
