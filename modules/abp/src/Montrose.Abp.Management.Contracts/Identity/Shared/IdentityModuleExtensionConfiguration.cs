using Volo.Abp.ObjectExtending.Modularity;

namespace Volo.Abp.ObjectExtending;

/// <summary>Extra properties of the identity module's entities.</summary>
public class IdentityModuleExtensionConfiguration : ModuleExtensionConfiguration
{
    public IdentityModuleExtensionConfiguration ConfigureUser(Action<EntityExtensionConfiguration> configureAction) =>
        this.ConfigureEntity(IdentityModuleExtensionConsts.EntityNames.User, configureAction);

    public IdentityModuleExtensionConfiguration ConfigureRole(Action<EntityExtensionConfiguration> configureAction) =>
        this.ConfigureEntity(IdentityModuleExtensionConsts.EntityNames.Role, configureAction);

    public IdentityModuleExtensionConfiguration ConfigureClaimType(Action<EntityExtensionConfiguration> configureAction) =>
        this.ConfigureEntity(IdentityModuleExtensionConsts.EntityNames.ClaimType, configureAction);

    public IdentityModuleExtensionConfiguration ConfigureOrganizationUnit(Action<EntityExtensionConfiguration> configureAction) =>
        this.ConfigureEntity(IdentityModuleExtensionConsts.EntityNames.OrganizationUnit, configureAction);

    public IdentityModuleExtensionConfiguration ConfigureIdentitySession(Action<EntityExtensionConfiguration> configureAction) =>
        this.ConfigureEntity(IdentityModuleExtensionConsts.EntityNames.IdentitySession, configureAction);
}
