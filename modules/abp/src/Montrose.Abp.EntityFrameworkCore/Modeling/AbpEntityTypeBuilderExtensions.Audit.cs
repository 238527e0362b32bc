using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Auditing;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <content>Tenant, soft delete and audit.</content>
public static partial class AbpEntityTypeBuilderExtensions
{
    public static void ConfigureSoftDelete<T>(this EntityTypeBuilder<T> b)
        where T : class, ISoftDelete => ((EntityTypeBuilder)b).TryConfigureSoftDelete();

    public static void TryConfigureSoftDelete(this EntityTypeBuilder b)
    {
        if (!b.Is<ISoftDelete>())
            return;
        b.Property(nameof(ISoftDelete.IsDeleted)).IsRequired().HasDefaultValue(false).ValueGeneratedNever().HasColumnName(nameof(ISoftDelete.IsDeleted));
    }

    public static void ConfigureDeletionTime<T>(this EntityTypeBuilder<T> b)
        where T : class, IHasDeletionTime => ((EntityTypeBuilder)b).TryConfigureDeletionTime();

    public static void TryConfigureDeletionTime(this EntityTypeBuilder b)
    {
        if (!b.Is<IHasDeletionTime>())
            return;
        b.TryConfigureSoftDelete();
        b.Property(nameof(IHasDeletionTime.DeletionTime)).IsRequired(false).HasColumnName(nameof(IHasDeletionTime.DeletionTime));
    }

    public static void ConfigureMayHaveCreator<T>(this EntityTypeBuilder<T> b)
        where T : class, IMayHaveCreator => ((EntityTypeBuilder)b).TryConfigureMayHaveCreator();

    public static void TryConfigureMayHaveCreator(this EntityTypeBuilder b)
    {
        if (!b.Is<IMayHaveCreator>())
            return;
        b.Property(nameof(IMayHaveCreator.CreatorId)).IsRequired(false).HasColumnName(nameof(IMayHaveCreator.CreatorId));
    }

    public static void ConfigureMustHaveCreator<T>(this EntityTypeBuilder<T> b)
        where T : class, IMustHaveCreator => ((EntityTypeBuilder)b).TryConfigureMustHaveCreator();

    public static void TryConfigureMustHaveCreator(this EntityTypeBuilder b)
    {
        if (!b.Is<IMustHaveCreator>())
            return;
        b.Property(nameof(IMustHaveCreator.CreatorId)).IsRequired().HasColumnName(nameof(IMustHaveCreator.CreatorId));
    }

    public static void ConfigureDeletionAudited<T>(this EntityTypeBuilder<T> b)
        where T : class, IDeletionAuditedObject => ((EntityTypeBuilder)b).TryConfigureDeletionAudited();

    public static void TryConfigureDeletionAudited(this EntityTypeBuilder b)
    {
        if (!b.Is<IDeletionAuditedObject>())
            return;
        b.TryConfigureDeletionTime();
        b.Property(nameof(IDeletionAuditedObject.DeleterId)).IsRequired(false).HasColumnName(nameof(IDeletionAuditedObject.DeleterId));
    }

    public static void ConfigureCreationTime<T>(this EntityTypeBuilder<T> b)
        where T : class, IHasCreationTime => ((EntityTypeBuilder)b).TryConfigureCreationTime();

    public static void TryConfigureCreationTime(this EntityTypeBuilder b)
    {
        if (!b.Is<IHasCreationTime>())
            return;
        b.Property(nameof(IHasCreationTime.CreationTime)).IsRequired().HasColumnName(nameof(IHasCreationTime.CreationTime));
    }

    public static void ConfigureCreationAudited<T>(this EntityTypeBuilder<T> b)
        where T : class, ICreationAuditedObject => ((EntityTypeBuilder)b).TryConfigureCreationAudited();

    public static void TryConfigureCreationAudited(this EntityTypeBuilder b)
    {
        if (!b.Is<ICreationAuditedObject>())
            return;
        b.TryConfigureCreationTime();
        b.TryConfigureMayHaveCreator();
    }

    public static void ConfigureLastModificationTime<T>(this EntityTypeBuilder<T> b)
        where T : class, IHasModificationTime => ((EntityTypeBuilder)b).TryConfigureLastModificationTime();

    public static void TryConfigureLastModificationTime(this EntityTypeBuilder b)
    {
        if (!b.Is<IHasModificationTime>())
            return;
        b.Property(nameof(IHasModificationTime.LastModificationTime)).IsRequired(false).HasColumnName(nameof(IHasModificationTime.LastModificationTime));
    }

    public static void ConfigureModificationAudited<T>(this EntityTypeBuilder<T> b)
        where T : class, IModificationAuditedObject => ((EntityTypeBuilder)b).TryConfigureModificationAudited();

    public static void TryConfigureModificationAudited(this EntityTypeBuilder b)
    {
        if (!b.Is<IModificationAuditedObject>())
            return;
        b.TryConfigureLastModificationTime();
        b.Property(nameof(IModificationAuditedObject.LastModifierId)).IsRequired(false).HasColumnName(nameof(IModificationAuditedObject.LastModifierId));
    }

    public static void ConfigureAudited<T>(this EntityTypeBuilder<T> b)
        where T : class, IAuditedObject => ((EntityTypeBuilder)b).TryConfigureAudited();

    public static void TryConfigureAudited(this EntityTypeBuilder b)
    {
        if (!b.Is<IAuditedObject>())
            return;
        b.TryConfigureCreationAudited();
        b.TryConfigureModificationAudited();
    }

    public static void ConfigureFullAudited<T>(this EntityTypeBuilder<T> b)
        where T : class, IFullAuditedObject => ((EntityTypeBuilder)b).TryConfigureFullAudited();

    public static void TryConfigureFullAudited(this EntityTypeBuilder b)
    {
        if (!b.Is<IFullAuditedObject>())
            return;
        b.TryConfigureAudited();
        b.TryConfigureDeletionAudited();
    }

    public static void ConfigureMultiTenant<T>(this EntityTypeBuilder<T> b)
        where T : class, IMultiTenant => ((EntityTypeBuilder)b).TryConfigureMultiTenant();

    public static void TryConfigureMultiTenant(this EntityTypeBuilder b)
    {
        if (!b.Is<IMultiTenant>())
            return;
        b.Property(nameof(IMultiTenant.TenantId)).IsRequired(false).HasColumnName(nameof(IMultiTenant.TenantId));
    }

    public static void ConfigureCreationAuditedAggregateRoot<T>(this EntityTypeBuilder<T> b)
        where T : class => b.ConfigureByConvention();

    public static void ConfigureAuditedAggregateRoot<T>(this EntityTypeBuilder<T> b)
        where T : class => b.ConfigureByConvention();

    public static void ConfigureFullAuditedAggregateRoot<T>(this EntityTypeBuilder<T> b)
        where T : class => b.ConfigureByConvention();

    private static bool Is<TInterface>(this EntityTypeBuilder b) => typeof(TInterface).IsAssignableFrom(b.Metadata.ClrType);
}
