using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Montrose.Migrations
{
    /// <inheritdoc />
    public partial class Usage_cuts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Allowance",
                schema: "billing",
                table: "UsageBuckets",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PartPeak",
                schema: "billing",
                table: "UsageBuckets",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.Sql("""UPDATE billing."UsageBuckets" SET "PartPeak" = "Peak";""");

            migrationBuilder.AddColumn<Guid>(
                name: "PlanId",
                schema: "billing",
                table: "SubscriptionChargeLines",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "UsageCuts",
                schema: "billing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    BucketId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Used = table.Column<long>(type: "bigint", nullable: false),
                    Included = table.Column<long>(type: "bigint", nullable: true),
                    OverageMinorUnits = table.Column<long>(type: "bigint", nullable: true),
                    OverageUnit = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UsageCuts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_UsageCuts_BucketId_At",
                schema: "billing",
                table: "UsageCuts",
                columns: new[] { "BucketId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_UsageCuts_ClientId_At",
                schema: "billing",
                table: "UsageCuts",
                columns: new[] { "ClientId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "UsageCuts",
                schema: "billing");

            migrationBuilder.DropColumn(
                name: "Allowance",
                schema: "billing",
                table: "UsageBuckets");

            migrationBuilder.DropColumn(
                name: "PartPeak",
                schema: "billing",
                table: "UsageBuckets");

            migrationBuilder.DropColumn(
                name: "PlanId",
                schema: "billing",
                table: "SubscriptionChargeLines");
        }
    }
}
