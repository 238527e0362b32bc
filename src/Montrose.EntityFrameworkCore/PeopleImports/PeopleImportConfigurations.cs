using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.PeopleImports;

internal sealed class PeopleImportConfiguration : IEntityTypeConfiguration<PeopleImport>
{
    public void Configure(EntityTypeBuilder<PeopleImport> b)
    {
        b.ToTable("PeopleImports", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(i => i.FileName).HasMaxLength(PeopleImportConsts.MaxFileNameLength);
        b.Property(i => i.Delimiter).HasMaxLength(1);
        b.Property(i => i.FailureCode).HasMaxLength(64);
        b.PrimitiveCollection(i => i.Headers);
        b.PrimitiveCollection(i => i.Fields);
        b.HasIndex(i => new { i.TenantId, i.CreationTime, i.Id });
    }
}

internal sealed class RejectedRowConfiguration : IEntityTypeConfiguration<RejectedRow>
{
    public void Configure(EntityTypeBuilder<RejectedRow> b)
    {
        b.ToTable("PeopleImportRejectedRows", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.PrimitiveCollection(r => r.Cells);
        b.HasIndex(r => new { r.TenantId, r.ImportId, r.Row }).IsUnique();
    }
}
