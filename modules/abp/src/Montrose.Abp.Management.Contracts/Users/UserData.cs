using Volo.Abp.Data;

namespace Volo.Abp.Users;

/// <summary>Plain copy of a user's public facts.</summary>
public class UserData : IUserData
{
    public UserData()
    {
        UserName = string.Empty;
        ExtraProperties = [];
    }

    public UserData(IUserData userData)
        : this(
            userData.Id,
            userData.UserName,
            userData.Email,
            userData.Name,
            userData.Surname,
            userData.EmailConfirmed,
            userData.PhoneNumber,
            userData.PhoneNumberConfirmed,
            userData.TenantId,
            userData.IsActive,
            userData.ExtraProperties)
    {
    }

    public UserData(
        Guid id,
        string userName,
        string? email = null,
        string? name = null,
        string? surname = null,
        bool emailConfirmed = false,
        string? phoneNumber = null,
        bool phoneNumberConfirmed = false,
        Guid? tenantId = null,
        bool isActive = true,
        ExtraPropertyDictionary? extraProperties = null)
    {
        Id = id;
        UserName = userName;
        Email = email;
        Name = name;
        Surname = surname;
        EmailConfirmed = emailConfirmed;
        PhoneNumber = phoneNumber;
        PhoneNumberConfirmed = phoneNumberConfirmed;
        TenantId = tenantId;
        IsActive = isActive;
        ExtraProperties = extraProperties ?? [];
    }

    public Guid Id { get; set; }

    public Guid? TenantId { get; set; }

    public string UserName { get; set; }

    public string? Name { get; set; }

    public string? Surname { get; set; }

    public bool IsActive { get; set; }

    public string? Email { get; set; }

    public bool EmailConfirmed { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public ExtraPropertyDictionary ExtraProperties { get; }
}
