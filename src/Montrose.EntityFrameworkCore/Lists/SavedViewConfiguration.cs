using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Montrose.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Montrose.Lists;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> b)
    {
        b.ToTable("SavedViews", PlatformModelBuilderExtensions.Schema);
        b.ConfigureByConvention();
        b.Property(v => v.List).HasMaxLength(SavedViewConsts.MaxListLength);
        b.Property(v => v.Name).HasMaxLength(SavedViewConsts.MaxNameLength);
        b.Property(v => v.NormalizedName).HasMaxLength(SavedViewConsts.MaxNameLength);
        b.Property(v => v.Query).HasMaxLength(SavedViewConsts.MaxQueryLength);
        b.HasIndex(v => new { v.UserId, v.List, v.NormalizedName }, "IX_SavedViews_Name").IsUnique();
        b.HasIndex(v => new { v.UserId, v.List }, "IX_SavedViews_Default").IsUnique().HasFilter("\"IsDefault\" = true");
    }
}
