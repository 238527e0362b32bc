using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

/// <summary>The claim types that the framework reads. An application may change them before it starts.</summary>
public static class AbpClaimTypes
{
    public static string UserName { get; set; } = ClaimTypes.Name;
    public static string Name { get; set; } = ClaimTypes.GivenName;
    public static string SurName { get; set; } = ClaimTypes.Surname;
    public static string UserId { get; set; } = ClaimTypes.NameIdentifier;
    public static string Role { get; set; } = ClaimTypes.Role;
    public static string Email { get; set; } = ClaimTypes.Email;
    public static string EmailVerified { get; set; } = "email_verified";
    public static string PhoneNumber { get; set; } = "phone_number";
    public static string PhoneNumberVerified { get; set; } = "phone_number_verified";
    public static string TenantId { get; set; } = "tenantid";
    public static string EditionId { get; set; } = "editionid";
    public static string ClientId { get; set; } = "client_id";
    public static string ImpersonatorTenantId { get; set; } = "impersonator_tenantid";
    public static string ImpersonatorUserId { get; set; } = "impersonator_userid";
    public static string ImpersonatorTenantName { get; set; } = "impersonator_tenantname";
    public static string ImpersonatorUserName { get; set; } = "impersonator_username";
    public static string Picture { get; set; } = "picture";
    public static string RememberMe { get; set; } = "remember_me";
    public static string SessionId { get; set; } = "session_id";
}
